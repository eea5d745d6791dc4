package de.dresden.smartparticipation.projects.proof;

import java.time.LocalDate;

/** Keeps a part of a proof, whoever enters it. */
record PartWriting(ProofBook book, LocalDate today) {

    void enter(Proof proof, ProofPart part) {
        if (part instanceof ProofPart.Narrative narrative) {
            AcceptableProof.require(AcceptableProof.problems(narrative));
            proof.narrate(narrative.text());
        } else if (part instanceof ProofPart.Receipts change) {
            book.change(proof.id(), change, today);
        } else if (part instanceof ProofPart.Corrected corrected) {
            book.correct(proof.id(), corrected, today);
        } else {
            book.receive(proof.id(), (ProofPart.Funds) part);
        }
    }
}

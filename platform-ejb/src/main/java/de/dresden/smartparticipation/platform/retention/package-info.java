/**
 * How long personal data are kept, and where they are. A room that keeps some says so by two kinds of beans: a
 * {@link de.dresden.smartparticipation.platform.retention.PersonalDataSource} finds and erases what is kept of one person, a
 * {@link de.dresden.smartparticipation.platform.retention.RetainedKind} what is kept of all persons in one case.
 *
 * <p>A case has a plan: how many months after its end each kind is kept. Before anything goes, the case is offered to the city
 * archive (Archivgesetz für den Freistaat Sachsen: Anbietungspflicht), its valuation is recorded, and what is worth keeping is
 * handed over. Then what is due is disposed of by a job that leaves a protocol; content and figures stay. A dry run tells numbers
 * and examples before. Kinds without a plan never go: files of land-use plans have none.
 */
package de.dresden.smartparticipation.platform.retention;

/**
 * The rights of persons to their own data: information (Art. 15 DSGVO) and erasure (Art. 17 DSGVO).
 *
 * <p>A person asks with an e-mail address and shows by the confirmation mail that it is the own one; or a clerk enters what came on
 * paper and notes how the person was identified. Then a request is OPEN, one looks at what the product keeps with that address
 * and proposes, another approves ({@link de.dresden.smartparticipation.platform.approval}), and it is DONE: the person gets a link
 * to the file, or is told that the data are erased. Or it is REFUSED with a reason. A request whose address nobody confirms within
 * seven days is forgotten, the address of one that is over after half a year.
 *
 * <p>Each room that keeps personal data has a bean that implements
 * {@link de.dresden.smartparticipation.platform.retention.PersonalDataSource}.
 */
package de.dresden.smartparticipation.platform.persondata;

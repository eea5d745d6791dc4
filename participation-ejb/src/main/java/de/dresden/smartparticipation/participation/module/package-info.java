/**
 * What a consultation offers citizens: modules of some kind (ideas, survey, measures to judge, dialogue, formal display,
 * events), each within one phase. What a module lets in follows from the consultation's state, its phase and the clock; nobody
 * switches it, and closing a consultation early closes its modules with it.
 *
 * <p>Every consultation begins with one module for ideas, and has never more than one. The rooms of the kinds keep what a module
 * holds, and tell through {@link de.dresden.smartparticipation.participation.module.ModuleContent} whether that is anything: only
 * an empty module can be removed. Where a consultation is copied, they copy what their modules ask and show
 * ({@link de.dresden.smartparticipation.participation.module.ModuleCopying}), never what citizens have entered.
 *
 * <p>Changed only by a CONSULTATION_MANAGER of the responsible department, seen by whoever may see the consultation.
 */
package de.dresden.smartparticipation.participation.module;

/** Conflicts between what is planned: rules, detection, and what each reader may know of them. */
package be.eenstem.conflict;

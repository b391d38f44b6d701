/** Organizations are heard on a version of a plan: rounds, their answers, and what became of each. */
package be.eenstem.consultation;

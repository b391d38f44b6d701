/** What a conflict is: one class a kind, one interface for all. Plain Java, on a plan in memory. */
package be.eenstem.conflict.rule;

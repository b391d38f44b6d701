/** The campaigns that count and what surrounds them, in memory, so that rules find what is near a campaign at once. Plain Java. */
package be.eenstem.conflict.plan;

/** The calendar in the programs of its readers: what changed since, feeds and the subscriptions to them. */
package be.eenstem.sync;

/** Milestones on the way of a campaign, and what partners are reminded of, when, and in which words. */
package be.eenstem.reminder;

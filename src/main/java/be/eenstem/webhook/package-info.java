/** Organizations are told of events: signed calls to addresses of theirs, tried for a day, and what became of each. */
package be.eenstem.webhook;

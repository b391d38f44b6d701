/** The calendar by CalDAV, to be read (RFC 4791, RFC 6578): discovery, calendars and their events, queries and synchronization. */
package be.eenstem.caldav;

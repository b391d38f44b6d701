/** What campaigns are planned around: fixtures and the calendars they come from, blackouts and holidays. */
package be.eenstem.calendar;

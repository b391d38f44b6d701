/** Campaigns, the umbrellas they share and the series they repeat in; what is planned on the calendar. */
package be.eenstem.campaign;

/** The registry: organizations that communicate with firms, and the networks they form. */
package be.eenstem.organization;

/** How the contacts of organizations want to be reached. Other rooms use {@link be.eenstem.contact.Contacts}. */
package be.eenstem.contact;

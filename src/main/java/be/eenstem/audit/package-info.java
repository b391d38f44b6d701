/** The trail of who changed what, and who read what is under embargo. */
package be.eenstem.audit;

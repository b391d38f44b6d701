/** Who may do what: the rights of each role, and what depends on whose campaign it is. */
package be.eenstem.access;

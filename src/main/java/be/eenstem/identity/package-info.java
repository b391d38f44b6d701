/** Who is asking, and in which role. */
package be.eenstem.identity;

/** What is kept about people: shown to them, and forgotten; docs/privacy.md. */
package be.eenstem.privacy;

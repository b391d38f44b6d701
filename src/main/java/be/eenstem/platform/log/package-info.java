/** What the log may look like. */
package be.eenstem.platform.log;

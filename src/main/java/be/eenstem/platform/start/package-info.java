/** What can keep the service from starting, told in one line. */
package be.eenstem.platform.start;

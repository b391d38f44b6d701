/** Shows the meters of the service to those who run it. */
package be.eenstem.metrics;

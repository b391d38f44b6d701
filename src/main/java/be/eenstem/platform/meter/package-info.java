/** Numbers about the service as a whole, for whoever watches it. Nothing else knows the library that keeps them. */
package be.eenstem.platform.meter;

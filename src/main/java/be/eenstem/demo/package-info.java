/** The illustrative data that demo mode starts with. */
package be.eenstem.demo;

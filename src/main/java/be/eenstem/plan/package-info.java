/** The plan of the years ahead: drawn up, submitted as versions that never change, compared. */
package be.eenstem.plan;

/** The embedded PostgreSQL of demo mode and of the tests. */
package be.eenstem.platform.database;

/** What the college makes of a plan: its agenda, the advice on it, the decisions and their conditions. */
package be.eenstem.review;

/** How conflicts are judged: numbers, words, severities and segments that the coordinator changes, and what they were before. */
package be.eenstem.conflict.policy;

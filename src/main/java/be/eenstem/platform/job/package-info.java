/** Work that outlives a process. */
package be.eenstem.platform.job;

/** Calls to addresses that users give: only to the public network, and only where the address that was checked is. */
package be.eenstem.platform.outbound;

package be.eenstem.webhook;

import java.util.Map;

/** How many calls are under way; who has none is not there. */
record Running(Map<String, Integer> byHost, Map<String, Integer> byOrganization) {}

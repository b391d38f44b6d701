package be.eenstem.reminder;

import be.eenstem.platform.page.PageParameters;
import java.util.Set;

/** Which messages to list: all, the newest first. */
class InboxFilter extends PageParameters {

    @Override
    protected Set<String> sortable() {
        return Set.of();
    }
}

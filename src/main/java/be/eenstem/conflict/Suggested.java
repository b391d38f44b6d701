package be.eenstem.conflict;

import be.eenstem.conflict.ConflictView.SuggestionView;
import be.eenstem.conflict.plan.Footprint;
import be.eenstem.kernel.DateSpan;
import be.eenstem.platform.input.Period;
import java.time.LocalDate;
import java.util.List;

/** Puts suggestions into words that programs understand. */
final class Suggested {

    private final Glance glance;
    private final ConflictPresenter presenter;

    Suggested(Glance glance, ConflictPresenter presenter) {
        this.glance = glance;
        this.presenter = presenter;
    }

    LocalDate today() {
        return glance.viewer().today();
    }

    int tomorrow() {
        return (int) today().toEpochDay() + 1;
    }

    /** Under the umbrella of the host where it has one, else as its carrier. */
    SuggestionView join(Footprint host, Footprint guest) {
        return new SuggestionView(
                "join",
                presenter.view(host),
                host.umbrella(),
                host.umbrella() == null ? guest.lead() : null,
                null,
                null,
                null,
                null);
    }

    /** @param campaign null where the viewer may not see who should */
    SuggestionView move(Footprint campaign) {
        if (campaign == null) {
            return SuggestionView.of("askCoordinator");
        }
        return onDays("move", campaign, glance.moves().nearest(campaign).orElse(null));
    }

    SuggestionView onDays(String kind, Footprint campaign, DateSpan days) {
        Period period = days == null ? null : Period.of(days);
        return new SuggestionView(kind, presenter.view(campaign), null, null, period, null, null, null);
    }

    SuggestionView refocus(Footprint campaign, List<String> aspects) {
        return new SuggestionView("refocus", presenter.view(campaign), null, null, null, aspects, null, null);
    }

    SuggestionView rename(Footprint campaign, List<String> terms) {
        return new SuggestionView("rename", presenter.view(campaign), null, null, null, null, null, terms);
    }
}

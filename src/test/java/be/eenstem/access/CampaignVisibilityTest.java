package be.eenstem.access;

import static be.eenstem.identity.Roles.ADMIN;
import static be.eenstem.identity.Roles.COLLEGE;
import static be.eenstem.identity.Roles.COORDINATOR;
import static be.eenstem.identity.Roles.OFFICER;
import static be.eenstem.identity.Roles.OPERATOR;
import static be.eenstem.identity.Roles.PARTNER;
import static org.assertj.core.api.Assertions.assertThat;

import be.eenstem.Calls;
import be.eenstem.TestDatabase;
import be.eenstem.identity.Caller;
import be.eenstem.platform.sql.Select;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Who sees a campaign is said in several languages; all say the same of every campaign, to every caller. */
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class CampaignVisibilityTest {

    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final String LEAD = "unizo";
    private static final String CARRIER = "voka";
    private static final List<String> ROLES = List.of(OFFICER, PARTNER, COLLEGE, COORDINATOR, OPERATOR, ADMIN);
    private static final List<String> PLACES = Arrays.asList(null, LEAD, CARRIER, "vdab");

    /** One of every kind. */
    private static final String PLAN = """
            insert into campaign (title, kind, lead, start_day, end_day, weight, status, visibility, embargo_until)
            select :title, 'campaign', :lead, :today, :today, 1, status, visibility, embargo_until
            from unnest(array['draft', 'proposed', 'confirmed', 'evaluated', 'cancelled']) status
            cross join unnest(array['public', 'partners', 'embargoed']) visibility
            cross join unnest(array[null, cast(:today as date) - 1, :today, cast(:today as date) + 1]) embargo_until""";

    private static final String CARRY = """
            insert into campaign_carrier (campaign, position, organization)
            select id, 0, :carrier from campaign where title = :title""";

    private static final String COUNTING = """
            from (select c.*, array(select organization from campaign_carrier where campaign = c.id) as carriers
                  from campaign c where c.status <> 'draft') f""";

    private final String title = "Zicht " + Calls.newCode();

    @Inject
    EntityManager entities;

    private record Planned(String id, String status, String visibility, LocalDate embargoUntil) {

        boolean isDraft() {
            return status.equals("draft");
        }

        /** As docs/roles.md has it. */
        boolean isFor(Caller caller) {
            boolean hasPart = (caller.has(OFFICER) || caller.has(PARTNER))
                    && Set.of(LEAD, CARRIER).contains(String.valueOf(caller.organization()));
            return hasPart || caller.has(COORDINATOR) || !isDraft() && (caller.has(COLLEGE) || isForOthers(caller));
        }

        private boolean isForOthers(Caller caller) {
            return switch (visibility) {
                case "public" -> true;
                case "partners" -> caller.isLoggedIn();
                default -> caller.isLoggedIn() && embargoUntil != null && !embargoUntil.isAfter(TODAY);
            };
        }
    }

    @Test
    void statementsShowCampaigns() {
        assertShown(
                callers(),
                all -> true,
                (caller, planned) -> ids(
                        new CampaignVisibility(caller, TODAY).restrict(Select.from("from campaign x"), "x"),
                        "x.title",
                        "x.id"));
    }

    @Test
    void whatIsKnownInMemoryShowsThoseThatAreNoDraft() {
        assertShown(callers(), planned -> !planned.isDraft(), (caller, planned) -> {
            CampaignVisibility visibility = new CampaignVisibility(caller, TODAY);
            return planned.stream()
                    .filter(each -> visibility.sees(each.visibility(), each.embargoUntil(), LEAD, Set.of(CARRIER)))
                    .map(Planned::id)
                    .collect(Collectors.toCollection(TreeSet::new));
        });
    }

    @Test
    void theTrailShowsWhatBecameOfThemToThoseWhoMayReadIt() {
        List<Caller> readers = granted(Right.READ_HISTORIES);
        assertShown(
                readers,
                all -> true,
                (caller, planned) -> ids(
                        TrailVisibility.restrict(Select.from("from audit_entry x"), caller, TODAY),
                        "x.after ->> 'title'",
                        "x.resource_id"));
    }

    @Test
    void conflictsShowWhoTakesPartInThem() {
        assertShown(
                granted(Right.READ_CONFLICTS),
                planned -> !planned.isDraft(),
                (caller, planned) -> ids(
                        new CampaignVisibility(caller, TODAY)
                                .bind(Select.from(COUNTING).where(CampaignVisibility.visibleIfCounting("f"))),
                        "f.title",
                        "f.id"));
    }

    private void assertShown(
            List<Caller> callers, Predicate<Planned> which, BiFunction<Caller, List<Planned>, Set<String>> shown) {
        QuarkusTransaction.begin();
        try {
            List<Planned> planned = plan().stream().filter(which).toList();
            assertThat(planned).hasSizeGreaterThanOrEqualTo(48);
            for (Caller caller : callers) {
                Set<String> seen = shown.apply(caller, planned);
                assertThat(planned)
                        .as(caller.toString())
                        .allSatisfy(each -> assertThat(seen.contains(each.id())).isEqualTo(each.isFor(caller)));
            }
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private List<Planned> plan() {
        entities.createNativeQuery(PLAN)
                .setParameter("title", title)
                .setParameter("lead", LEAD)
                .setParameter("today", TODAY)
                .executeUpdate();
        entities.createNativeQuery(CARRY)
                .setParameter("title", title)
                .setParameter("carrier", CARRIER)
                .executeUpdate();
        // Writes the trail as the commit would.
        entities.createNativeQuery("set constraints all immediate").executeUpdate();
        String columns = "cast(x.id as text) as id, x.status, x.visibility, x.embargo_until";
        return Select.from("from campaign x")
                .where("x.title = :title", "title", title)
                .rows(entities, columns, "")
                .stream()
                .map(CampaignVisibilityTest::planned)
                .toList();
    }

    private static Planned planned(Tuple row) {
        return new Planned(
                row.get("id", String.class),
                row.get("status", String.class),
                row.get("visibility", String.class),
                row.get("embargo_until", LocalDate.class));
    }

    private Set<String> ids(Select select, String ofTitle, String id) {
        return select
                .where(ofTitle + " = :title", "title", title)
                .rows(entities, "cast(" + id + " as text) as id", "")
                .stream()
                .map(row -> row.get("id", String.class))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Caller> granted(String right) {
        return callers().stream()
                .filter(caller -> Right.isGranted(right, caller.roles()))
                .toList();
    }

    /** Anonymous ones, and accounts of every combination of roles, for every organization and for none. */
    private static List<Caller> callers() {
        List<Caller> callers = new ArrayList<>(List.of(Caller.ANONYMOUS));
        for (int combination = 1; combination < 1 << ROLES.size(); combination++) {
            int chosen = combination;
            Set<String> roles = IntStream.range(0, ROLES.size())
                    .filter(role -> (chosen & 1 << role) != 0)
                    .mapToObj(ROLES::get)
                    .collect(Collectors.toUnmodifiableSet());
            PLACES.forEach(place -> callers.add(new Caller("subject", "name", roles, place)));
        }
        return callers;
    }
}

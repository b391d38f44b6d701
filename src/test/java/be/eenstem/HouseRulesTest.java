package be.eenstem;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import be.eenstem.identity.Caller;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The rules of docs/architecture.md that a compiler does not hold. */
@Execution(ExecutionMode.CONCURRENT)
class HouseRulesTest {

    private static final String ROOT = "be.eenstem";

    /** A new room gets its floor here; a room uses only rooms on lower floors. */
    private static final Map<String, Integer> FLOORS = Map.ofEntries(
            Map.entry("kernel", 0),
            Map.entry("platform", 1),
            Map.entry("identity", 2),
            Map.entry("access", 3),
            Map.entry("audit", 4),
            Map.entry("metrics", 4),
            Map.entry("organization", 5),
            Map.entry("aspect", 5),
            Map.entry("contact", 6),
            Map.entry("campaign", 6),
            Map.entry("webhook", 6),
            Map.entry("calendar", 7),
            Map.entry("conflict", 8),
            Map.entry("privacy", 9),
            Map.entry("plan", 9),
            Map.entry("consultation", 10),
            Map.entry("review", 11),
            Map.entry("material", 9),
            Map.entry("evaluation", 9),
            Map.entry("suggestion", 9),
            Map.entry("reminder", 12),
            Map.entry("sync", 11),
            Map.entry("caldav", 12),
            Map.entry("web", 12),
            Map.entry("demo", 13),
            Map.entry("", 14));

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant",
            "java.time.LocalDate",
            "java.time.LocalTime",
            "java.time.LocalDateTime",
            "java.time.OffsetDateTime",
            "java.time.ZonedDateTime",
            "java.time.Year",
            "java.time.YearMonth",
            "java.time.MonthDay");

    private static JavaClasses house;

    @BeforeAll
    static void read() {
        house = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages(ROOT);
    }

    @Test
    void aRoomUsesOnlyLowerFloors() {
        classes()
                .should(condition(
                        "use only rooms on lower floors",
                        (type, events) -> type.getDirectDependenciesFromSelf().forEach(dependency -> {
                            JavaClass used = dependency.getTargetClass().getBaseComponentType();
                            if (used.getPackageName().startsWith(ROOT) && !mayUse(room(type), room(used))) {
                                violated(events, type, dependency.getDescription());
                            }
                        })))
                .check(house);
    }

    @Test
    void theKernelNeedsNothingButTheJdk() {
        classes()
                .that()
                .resideInAPackage(ROOT + ".kernel..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", ROOT + ".kernel..")
                .check(house);
    }

    @Test
    void everyResourceMethodSaysWhoMayCallIt() {
        methods()
                .that(DescribedPredicate.describe("answer a request", HouseRulesTest::isResourceMethod))
                .should(condition("declare @PermissionsAllowed or @PermitAll, and be public", (method, events) -> {
                    boolean declared = isDeclared(
                                    method.isAnnotatedWith(PermissionsAllowed.class), method, PermissionsAllowed.class)
                            || isDeclared(method.isAnnotatedWith(PermitAll.class), method, PermitAll.class);
                    if (!declared
                            || !method.getModifiers().contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)) {
                        violated(events, method, method.getFullName() + " does not");
                    }
                }))
                .check(house);
    }

    @Test
    void onlyTheAccessRoomKnowsWhatARoleMayDo() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".access..", ROOT + ".identity..")
                .should()
                .callMethod(Caller.class, "has", String.class)
                .orShould()
                .callMethod(Caller.class, "roles")
                .check(house);
    }

    @Test
    void onlyTheMeterRoomKnowsHowMetersAreKept() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".platform.meter..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.micrometer..", "io.prometheus..")
                .check(house);
    }

    @Test
    void everyResponseSaysItsForm() {
        methods()
                .that(DescribedPredicate.describe(
                        "build their answer themselves",
                        method -> isResourceMethod(method)
                                && method.getRawReturnType().isEquivalentTo(Response.class)))
                .should()
                .beAnnotatedWith(Produces.class)
                .because("the framework takes JSON for granted only where it sees the type of the answer")
                .check(house);
    }

    @Test
    void onlyServicesOpenTransactions() {
        classes()
                .that()
                .resideOutsideOfPackages(ROOT + ".platform..", ROOT + ".demo..")
                .and(DescribedPredicate.describe("are transactional", HouseRulesTest::isTransactional))
                .should()
                .haveSimpleNameEndingWith("Service")
                .because("the transaction of a request begins and ends in one place")
                .check(house);
    }

    @Test
    void theInsidesOfARoomStayInside() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAnnotatedWith(Path.class)
                .or()
                .haveNameMatching(".*(Repository|Resource|Query)")
                .should()
                .bePackagePrivate()
                .check(house);
    }

    @Test
    void onlyTheClockTellsTheTime() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(ROOT + ".platform.time.TimeConfig")
                .should()
                .callCodeUnitWhere(
                        DescribedPredicate.describe("reads the time past the Clock", HouseRulesTest::readsTime))
                .because("the days of this service are days in Brussels, and tests set them")
                .check(house);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        fields().should()
                .notBeAnnotatedWith(Inject.class)
                .andShould()
                .notBeAnnotatedWith(ConfigProperty.class)
                .andShould()
                .notBeAnnotatedWith(PersistenceContext.class)
                .check(house);
    }

    private static boolean mayUse(String user, String used) {
        return user.equals(used) || floor(used) < floor(user);
    }

    private static int floor(String room) {
        Integer floor = FLOORS.get(room);
        if (floor == null) {
            throw new AssertionError("The room " + room + " has no floor: add it to HouseRulesTest.FLOORS");
        }
        return floor;
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.length() == ROOT.length()
                ? ""
                : name.substring(ROOT.length() + 1).split("\\.")[0];
    }

    private static boolean isResourceMethod(JavaMethod method) {
        return method.getAnnotations().stream()
                .anyMatch(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class));
    }

    private static boolean isDeclared(
            boolean onMethod, JavaMethod method, Class<? extends java.lang.annotation.Annotation> annotation) {
        return onMethod || method.getOwner().isAnnotatedWith(annotation);
    }

    private static boolean isTransactional(JavaClass type) {
        return type.isAnnotatedWith(Transactional.class)
                || type.getMethods().stream().anyMatch(method -> method.isAnnotatedWith(Transactional.class));
    }

    private static boolean readsTime(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        String owner = target.getOwner().getName();
        boolean clockGiven = target.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Clock.class));
        return (CLOCKS.contains(owner) && target.getName().equals("now") && !clockGiven)
                || (owner.equals("java.time.Clock") && target.getName().startsWith("system"))
                || (owner.equals("java.lang.System") && target.getName().equals("currentTimeMillis"))
                || (owner.equals("java.util.Date")
                        && target.getRawParameterTypes().isEmpty()
                        && target.getName().equals("<init>"));
    }

    private static void violated(ConditionEvents events, Object where, String what) {
        events.add(SimpleConditionEvent.violated(where, what));
    }

    private static <T> ArchCondition<T> condition(
            String what, java.util.function.BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(what) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}

package be.eenstem.caldav;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.namespace.QName;

/**
 * Which properties somebody asked for.
 *
 * @param names in the order they were asked in, each once
 * @param isNamesOnly whether the values are not asked for
 * @param isBrief whether those that are not there need not be told
 */
record AskedProperties(List<QName> names, boolean isNamesOnly, boolean isBrief) {

    /** What {@code allprop} means (RFC 4918, 9.1); of what other standards define each has to be asked for. */
    private static final List<QName> ALL = List.of(
            Names.dav("resourcetype"), Names.dav("displayname"), Names.dav("getetag"), Names.dav("getcontenttype"));

    private static final int MOST = 100;

    /** What may ask for addresses alone (RFC 4791, 9.5 and 9.10). */
    private static final Set<QName> OPTIONAL = Set.of(EventQuery.NAME, Multiget.NAME);

    /**
     * @param asking the element with {@code prop}, {@code allprop} or {@code propname} in it; some may have none of these
     * @param known all there are
     */
    static AskedProperties in(XmlElement asking, Set<QName> known, boolean brief) {
        if (asking.child(Names.dav("propname")).isPresent()) {
            return new AskedProperties(List.copyOf(known), true, true);
        }
        if (asking.child(Names.dav("allprop")).isPresent()) {
            Stream<QName> included = asking.child(Names.dav("include")).stream().flatMap(AskedProperties::names);
            return new AskedProperties(
                    Stream.concat(ALL.stream(), included).distinct().limit(MOST).toList(), false, true);
        }
        Optional<XmlElement> prop = asking.child(Names.dav("prop"));
        if (prop.isEmpty() && OPTIONAL.contains(asking.name())) {
            return new AskedProperties(List.of(), false, true);
        }
        XmlElement named = prop.orElseThrow(() -> DavRequest.misunderstood(asking.name()));
        List<QName> names = names(named).distinct().toList();
        if (names.size() > MOST) {
            throw DavRequest.misunderstood(named.name());
        }
        return new AskedProperties(names, false, brief);
    }

    static AskedProperties all() {
        return new AskedProperties(ALL, false, true);
    }

    boolean has(QName name) {
        return names.contains(name);
    }

    private static Stream<QName> names(XmlElement element) {
        return element.children().stream().map(XmlElement::name);
    }
}

package be.eenstem.organization;

import be.eenstem.platform.http.Etags;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.SortNatural;
import org.hibernate.type.SqlTypes;

@Entity
class Organization {

    @Id
    String code;

    String name;
    String kind;
    String type;
    String level;
    String proximity;
    String leverage;

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> sectors = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    List<String> regions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    List<Contact> contacts = List.of();

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "organization_identifier", joinColumns = @JoinColumn(name = "organization"))
    @Column(name = "identifier")
    @SortNatural
    SortedSet<String> identifiers = new TreeSet<>();

    @Version
    int version;

    void update(OrganizationRequest request) {
        name = request.name();
        kind = request.kind();
        type = request.type();
        level = request.level();
        proximity = request.proximity();
        leverage = request.leverage();
        sectors = orNone(request.sectors());
        regions = orNone(request.regions());
        contacts = orNone(request.contacts());
        identifiers.retainAll(orNone(request.identifiers()));
        identifiers.addAll(orNone(request.identifiers()));
    }

    String etag() {
        return Etags.of(version);
    }

    /** Of what callers who are not logged in see. */
    String publicEtag() {
        return Etags.of(version, "public");
    }

    private static <T> List<T> orNone(List<T> values) {
        return values == null ? List.of() : values;
    }
}

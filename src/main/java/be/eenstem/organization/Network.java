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
import java.util.SortedSet;
import java.util.TreeSet;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.SortNatural;

@Entity
class Network {

    @Id
    String code;

    String name;
    String driver;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "network_member", joinColumns = @JoinColumn(name = "network"))
    @Column(name = "organization")
    @SortNatural
    SortedSet<String> members = new TreeSet<>();

    @Version
    int version;

    void update(NetworkRequest request) {
        name = request.name();
        driver = request.driver();
        members.retainAll(request.members());
        members.addAll(request.members());
    }

    String etag() {
        return Etags.of(version);
    }
}

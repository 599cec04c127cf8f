package jp.michisuji.access;

import com.unboundid.ldap.listener.InMemoryDirectoryServer;
import com.unboundid.ldap.listener.InMemoryDirectoryServerConfig;
import com.unboundid.ldap.listener.InMemoryListenerConfig;
import com.unboundid.ldap.sdk.LDAPException;
import com.unboundid.ldif.LDIFException;
import java.net.InetAddress;

/** 庁内の名簿の代役。記憶の中だけの LDAP サーバー。 */
public final class LocalDirectory {

    public static final String PASSWORD = "庁内の合言葉です";
    private static final String BASE = "dc=example,dc=jp";
    private static final LocalDirectory RUNNING = new LocalDirectory();

    private final InMemoryDirectoryServer server;

    private LocalDirectory() {
        try {
            InMemoryDirectoryServerConfig config = new InMemoryDirectoryServerConfig(BASE);
            config.setSchema(null);
            config.setListenerConfigs(
                    InMemoryListenerConfig.createLDAPConfig("local", InetAddress.getLoopbackAddress(), 0, null));
            server = new InMemoryDirectoryServer(config);
            server.add("dn: " + BASE, "objectClass: domain", "dc: example");
            server.add("dn: ou=people," + BASE, "objectClass: organizationalUnit", "ou: people");
            server.add("dn: ou=groups," + BASE, "objectClass: organizationalUnit", "ou: groups");
            person("dir01", "a901");
            person("dir02", null);
            person("dir03", "nobody-here");
            server.add(
                    "dn: cn=michisuji-viewers,ou=groups," + BASE,
                    "objectClass: groupOfNames",
                    "cn: michisuji-viewers",
                    "member: uid=dir01,ou=people," + BASE);
            server.startListening();
        } catch (LDAPException | LDIFException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void person(String uid, String code) throws LDAPException, LDIFException {
        server.add(
                "dn: uid=" + uid + ",ou=people," + BASE,
                "objectClass: inetOrgPerson",
                "uid: " + uid,
                "cn: " + uid,
                "sn: " + uid,
                "mail: " + uid + "@example.jp",
                "userPassword: " + PASSWORD,
                code == null ? "description: none" : "employeeNumber: " + code);
    }

    public static LocalDirectory running() {
        return RUNNING;
    }

    public String url() {
        return "ldap://localhost:" + server.getListenPort() + "/" + BASE;
    }

    public void stop() {
        server.shutDown(true);
    }

    public void startAgain() {
        try {
            server.startListening();
        } catch (LDAPException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

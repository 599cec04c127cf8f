package jp.michisuji.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import jp.michisuji.audit.Act;
import jp.michisuji.audit.AuditLog;
import jp.michisuji.organization.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.DisabledException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 庁内のログインの利用者。認証サーバーの確かめた人を、職員の登録簿で引き当てる。
 *
 * <p>A person of the register who has no account yet gets one, with a password that nobody knows: the register says who
 * works here, not the directory.
 */
@Component
public class FederatedAccounts {

    private static final int LONGEST_GROUP = 500;

    private final JdbcClient jdbc;
    private final Accounts accounts;
    private final AccountRegistry registry;
    private final AuditLog audit;

    FederatedAccounts(JdbcClient jdbc, Accounts accounts, AccountRegistry registry, AuditLog audit) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.registry = registry;
        this.audit = audit;
    }

    /**
     * Notes the groups of this login in place of those of the last.
     *
     * @throws UnknownPersonException when the register has no such person, or more than one by the mail address
     * @throws DisabledException when the account is stopped
     */
    @Transactional
    public AccountPrincipal admit(DirectoryUser found) {
        String person = person(found).orElseThrow(UnknownPersonException::new);
        Account account = accountOf(person);
        if (account.disabled()) {
            throw new DisabledException("この利用者は止められています");
        }
        noteGroups(account.username(), found.groups());
        return account.principal();
    }

    private Optional<String> person(DirectoryUser found) {
        return byCode(found.code()).or(() -> byMail(found.mail()));
    }

    private Optional<String> byCode(String code) {
        return Optional.ofNullable(code)
                .filter(known -> Accounts.USERNAME.matcher(known).matches())
                .flatMap(known -> jdbc.sql("select code from person where code = ?")
                        .param(known)
                        .query(String.class)
                        .optional());
    }

    private Optional<String> byMail(String mail) {
        if (mail == null || mail.isBlank() || mail.indexOf('\0') >= 0) {
            return Optional.empty();
        }
        List<String> codes = jdbc.sql("select code from person where lower(email) = lower(?)")
                .param(mail)
                .query(String.class)
                .list();
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private Account accountOf(String person) {
        return jdbc.sql(
                        "select username from account where person_code = ? order by username <> person_code, username limit 1")
                .param(person)
                .query(String.class)
                .optional()
                .or(() -> open(person))
                .flatMap(accounts::find)
                .orElseThrow(UnknownPersonException::new);
    }

    /** Not where the name is taken by somebody else's account. */
    private Optional<String> open(String person) {
        if (accounts.find(person).isPresent()) {
            return Optional.empty();
        }
        registry.create(person, TemporaryPassword.draw() + TemporaryPassword.draw(), person, false);
        audit.record(Actor.system(), Act.of("account.open", "account", person, "庁内のログインで利用者を作った"));
        return Optional.of(person);
    }

    private void noteGroups(String username, Set<String> groups) {
        jdbc.sql("delete from account_group where username = ?").param(username).update();
        groups.stream()
                .filter(group -> !group.isBlank() && group.length() <= LONGEST_GROUP)
                .forEach(group -> jdbc.sql("insert into account_group (username, group_name) values (?, ?)")
                        .params(username, group)
                        .update());
    }
}

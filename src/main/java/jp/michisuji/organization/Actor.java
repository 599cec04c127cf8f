package jp.michisuji.organization;

/**
 * 行為者。誰が、どの職として行ったか。
 *
 * @param personCode null for the system itself
 * @param postCode null when the person acts without holding a post
 */
public record Actor(String personCode, String personLabel, String postCode, String postName) {

    private static final Actor SYSTEM = new Actor(null, "システム", null, null);

    /** The actor of timers and sweeps, where nobody pressed a button. */
    public static Actor system() {
        return SYSTEM;
    }

    public static Actor of(Person person, Post post) {
        return new Actor(person.code(), person.label(), post.code(), post.name());
    }

    public static Actor withoutPost(Person person) {
        return new Actor(person.code(), person.label(), null, null);
    }

    /** 職と名札（「芝・まちづくり課長 職員A014」）。職のない行為者は名札だけ。 */
    public String label() {
        return postName == null ? personLabel : postName + " " + personLabel;
    }
}

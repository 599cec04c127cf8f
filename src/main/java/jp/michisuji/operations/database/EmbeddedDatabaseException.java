package jp.michisuji.operations.database;

/** 組み込みデータベースを使えない理由。何が起きたかと、どうすればよいかを言葉で持つ。 */
class EmbeddedDatabaseException extends RuntimeException {

    private final String remedy;

    EmbeddedDatabaseException(String message, String remedy) {
        this(message, remedy, null);
    }

    EmbeddedDatabaseException(String message, String remedy, Throwable cause) {
        super(message, cause);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}

package jp.michisuji.testing;

/** 二段階目の確認を誰にも求めない設定。本番の既定では求め、鍵がなければ起動しない。 */
final class FactorLess {

    static final String REQUIRED_ROLES = "michisuji.access.second-factor.required-roles";
    static final String KEY = "michisuji.access.secret-key";

    /** 32バイトの、試験だけの鍵。 */
    static final String SOME_KEY = "bWljaGlzdWppLXRlc3Qta2V5LW5vdC1mb3ItdXNlISE=";

    private FactorLess() {}
}

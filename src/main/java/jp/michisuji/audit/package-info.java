/** 監査記録。追記だけができ、SHA-256 の鎖でつながる記録。 */
@org.springframework.modulith.ApplicationModule(
        displayName = "監査記録",
        allowedDependencies = {"shared", "organization"})
package jp.michisuji.audit;

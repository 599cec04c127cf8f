/** 利用者と権限。アカウント、ログイン、誰が何をしてよいかの一つの表。 */
@org.springframework.modulith.ApplicationModule(
        displayName = "利用者と権限",
        allowedDependencies = {"shared", "organization", "organization :: appointment", "audit"})
package jp.michisuji.access;

/** 画面の枠。配置、道筋の見せ方、エラーの画面、ページ送り、日付の書き方。 */
@org.springframework.modulith.ApplicationModule(
        displayName = "画面の枠",
        type = org.springframework.modulith.ApplicationModule.Type.OPEN,
        allowedDependencies = {"shared", "access", "audit", "organization"})
package jp.michisuji.web;

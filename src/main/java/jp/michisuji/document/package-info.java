/** 資料。本体と SHA-256、受け付ける大きさと種類、取り出し口。 */
@ApplicationModule(
        displayName = "資料",
        allowedDependencies = {"shared", "organization", "access", "audit", "web"})
package jp.michisuji.document;

import org.springframework.modulith.ApplicationModule;

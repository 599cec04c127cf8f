/** 運用。失敗した処理、止めたメール、プロセスの版、健全性、控えと復元。 */
@ApplicationModule(
        displayName = "運用",
        allowedDependencies = {"shared", "organization", "audit", "access", "web", "workflow", "reminder"})
package jp.michisuji.operations;

import org.springframework.modulith.ApplicationModule;

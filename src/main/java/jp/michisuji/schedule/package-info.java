/** 期限と工程。期限を日付ではなく規則で持ち、基準日が動けば期限も動かす。 */
@ApplicationModule(
        displayName = "期限と工程",
        allowedDependencies = {"shared", "calendar", "decision", "organization", "workflow", "audit", "access", "web"})
package jp.michisuji.schedule;

import org.springframework.modulith.ApplicationModule;

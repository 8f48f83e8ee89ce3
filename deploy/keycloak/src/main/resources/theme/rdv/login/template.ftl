<#macro registrationLayout bodyClass="" displayInfo=false displayMessage=true displayRequiredFields=false>
<#assign pageTitle><#nested "header"></#assign>
<#assign plainTitle = pageTitle?markup_string?replace("<[^>]+>", "", "r")?trim>
<#assign failed = message?has_content && message.type == "error">
<!DOCTYPE html>
<html lang="${lang!'fr'}">
<head>
  <meta charset="utf-8">
  <#list properties.meta?split(" ") as meta>
  <meta name="${meta?split('==')[0]}" content="${meta?split('==')[1]}">
  </#list>
  <title><#if failed>${msg("titleOnError")} – </#if>${plainTitle?no_esc} – ${realm.displayName!realm.name}</title>
  <link rel="icon" type="image/svg+xml" href="${url.resourcesPath}/img/favicon.svg">
  <#list properties.styles?split(" ") as style>
  <link href="${url.resourcesPath}/${style}" rel="stylesheet">
  </#list>
  <#if scripts??>
  <#list scripts as script>
  <script src="${script}"></script>
  </#list>
  </#if>
  <script type="module" src="${url.resourcesPath}/js/formulaires.js"></script>
  <script type="module">
    <#outputformat "JavaScript">
    import { startSessionPolling } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    startSessionPolling(${url.ssoLoginInOtherTabsUrl?c});
    </#outputformat>
  </script>
  <#if authenticationSession??>
  <script type="module">
    <#outputformat "JavaScript">
    import { checkAuthSession } from ${(url.resourcesPath + "/js/authChecker.js")?c};
    checkAuthSession(${authenticationSession.authSessionIdHash?c});
    </#outputformat>
  </script>
  </#if>
</head>
<body data-page-id="login-${pageId}">
<a class="evitement" href="#contenu">${msg("skipToContent")}</a>
<header class="bandeau">
  <p class="service"><img src="${url.resourcesPath}/img/favicon.svg" alt="" width="28" height="28"> ${realm.displayName!realm.name}</p>
</header>
<main id="contenu" tabindex="-1">
  <div class="carte">
    <h1 id="kc-page-title">${pageTitle}</h1>
    <#if auth?has_content && auth.showUsername() && !auth.showResetCredentials()>
      <#nested "show-username">
      <p id="kc-username">${msg("signedInAs")} <strong id="kc-attempted-username">${auth.attemptedUsername}</strong>
        <a id="reset-login" href="${url.loginRestartFlowUrl}">${msg("restartLoginTooltip")}</a></p>
    </#if>
    <#if displayMessage && message?has_content && (message.type != "warning" || !isAppInitiatedAction??)>
    <div class="message message-${message.type}" role="<#if failed>alert<#else>status</#if>">
      <p>${kcSanitize(message.summary)?no_esc}</p>
    </div>
    </#if>
    <#if displayRequiredFields><p class="aide">${msg("requiredFieldsNote")}</p></#if>
    <#nested "form">
    <#if auth?has_content && auth.showTryAnotherWayLink()>
    <form id="kc-select-try-another-way-form" action="${url.loginAction}" method="post">
      <button class="lien" name="tryAnotherWay" value="on" type="submit">${msg("doTryAnotherWay")}</button>
    </form>
    </#if>
    <#nested "socialProviders">
    <#if displayInfo><div class="aide" id="kc-info"><#nested "info"></div></#if>
  </div>
</main>
<footer class="pied"><p>${msg("demonstrationNotice")}</p></footer>
</body>
</html>
</#macro>

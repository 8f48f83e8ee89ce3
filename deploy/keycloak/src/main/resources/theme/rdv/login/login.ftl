<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("username", "password")>
<#assign brokered = social?? && social.providers?has_content>
<@layout.registrationLayout displayMessage=!wrong; section>
  <#if section = "header">
    ${msg("loginAccountTitle")}
  <#elseif section = "form">
    <#if wrong>
    <div class="message message-error" role="alert">
      <p id="input-error">${kcSanitize(messagesPerField.getFirstError("username", "password"))?no_esc}</p>
    </div>
    </#if>
    <#if brokered>
    <div id="kc-social-providers" class="fournisseurs">
      <#list social.providers as p>
      <a id="social-${p.alias}" class="bouton bouton-principal" href="${p.loginUrl}">${msg("identifyWith", p.displayName)}</a>
      </#list>
      <#if social.providers?filter(p -> p.alias == "proconnect")?has_content>
      <p class="aide"><a href="https://www.proconnect.gouv.fr/" target="_blank" rel="noopener noreferrer">${msg("whatIsProConnect")}</a></p>
      </#if>
    </div>
    <p class="ou"><span>${msg("or")}</span></p>
    </#if>
    <#if realm.password>
    <form id="kc-form-login" class="formulaire" action="${url.loginAction}" method="post">
      <#if brokered><h2>${msg("withPassword")}</h2></#if>
      <#if !usernameHidden??>
      <div class="champ">
        <label for="username" class="libelle"><#if realm.registrationEmailAsUsername || realm.loginWithEmailAllowed>${msg("email")}<#else>${msg("username")}</#if>
          <span class="exemple" id="username-example">${msg("emailExample")}</span></label>
        <input id="username" class="saisie" name="username" value="${(login.username!'')}" type="text" inputmode="email" spellcheck="false"
               autocapitalize="none" autocomplete="username" required aria-describedby="username-example<#if wrong> input-error</#if>"
               <#if wrong>aria-invalid="true" autofocus</#if>>
      </div>
      </#if>
      <div class="champ">
        <label for="password" class="libelle">${msg("password")}</label>
        <div class="saisie-avec-bouton">
          <input id="password" class="saisie" name="password" type="password" autocomplete="current-password" required
                 <#if wrong>aria-invalid="true" aria-describedby="input-error"</#if>>
          <button class="bouton-voir" type="button" aria-label="${msg('showPassword')}" aria-controls="password" data-password-toggle
                  data-icon-show="montrer" data-icon-hide="cacher" data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
            <i class="montrer" aria-hidden="true"></i>
          </button>
        </div>
      </div>
      <#if realm.resetPasswordAllowed>
      <p><a href="${url.loginResetCredentialsUrl}">${msg("doForgotPassword")}</a></p>
      </#if>
      <input type="hidden" name="credentialId" <#if auth.selectedCredential?has_content>value="${auth.selectedCredential}"</#if>>
      <button id="kc-login" class="bouton <#if brokered>bouton-secondaire<#else>bouton-principal</#if>" name="login" type="submit">${msg("doLogIn")}</button>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
    </#if>
  </#if>
</@layout.registrationLayout>

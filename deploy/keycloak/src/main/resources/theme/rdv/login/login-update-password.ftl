<#import "template.ftl" as layout>
<#macro passwordField id name label error>
<div class="champ">
  <label for="${id}" class="libelle">${label}</label>
  <div class="saisie-avec-bouton">
    <input id="${id}" class="saisie" name="${name}" type="password" autocomplete="new-password" required
           aria-describedby="password-rules<#if error?has_content> ${id}-error</#if>" <#if error?has_content>aria-invalid="true" autofocus</#if>>
    <button class="bouton-voir" type="button" aria-label="${msg('showPassword')}" aria-controls="${id}" data-password-toggle
            data-icon-show="montrer" data-icon-hide="cacher" data-label-show="${msg('showPassword')}" data-label-hide="${msg('hidePassword')}">
      <i class="montrer" aria-hidden="true"></i>
    </button>
  </div>
  <#if error?has_content><p class="erreur-champ" id="${id}-error">${kcSanitize(error)?no_esc}</p></#if>
</div>
</#macro>
<@layout.registrationLayout displayMessage=!messagesPerField.existsError("password", "password-confirm"); section>
  <#if section = "header">
    ${msg("updatePasswordTitle")}
  <#elseif section = "form">
    <form id="kc-passwd-update-form" class="formulaire" action="${url.loginAction}" method="post">
      <p class="aide" id="password-rules">${msg("passwordRules")}</p>
      <@passwordField id="password-new" name="password-new" label=msg("passwordNew") error=messagesPerField.get("password")!""/>
      <@passwordField id="password-confirm" name="password-confirm" label=msg("passwordConfirm") error=messagesPerField.get("password-confirm")!""/>
      <div class="case">
        <input type="checkbox" id="logout-sessions" name="logout-sessions" value="on">
        <label for="logout-sessions">${msg("logoutOtherSessions")}</label>
      </div>
      <button class="bouton bouton-principal" name="login" type="submit">${msg("doSavePassword")}</button>
      <#if isAppInitiatedAction??>
      <button class="bouton bouton-secondaire" name="cancel-aia" value="true" type="submit" formnovalidate>${msg("doCancel")}</button>
      </#if>
    </form>
    <script type="module" src="${url.resourcesPath}/js/passwordVisibility.js"></script>
  </#if>
</@layout.registrationLayout>

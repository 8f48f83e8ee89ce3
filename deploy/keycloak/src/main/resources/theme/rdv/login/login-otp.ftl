<#import "template.ftl" as layout>
<#assign wrong = messagesPerField.existsError("totp")>
<@layout.registrationLayout displayMessage=!wrong; section>
  <#if section = "header">
    ${msg("otpLoginTitle")}
  <#elseif section = "form">
    <form id="kc-otp-login-form" class="formulaire" action="${url.loginAction}" method="post">
      <#if otpLogin.userOtpCredentials?size gt 1>
      <fieldset class="champ">
        <legend class="libelle">${msg("otpDevice")}</legend>
        <#list otpLogin.userOtpCredentials as device>
        <div class="case">
          <input id="kc-otp-credential-${device?index}" type="radio" name="selectedCredentialId" value="${device.id}" <#if device.id == otpLogin.selectedCredentialId>checked</#if>>
          <label for="kc-otp-credential-${device?index}">${device.userLabel!msg("otp-display-name")}</label>
        </div>
        </#list>
      </fieldset>
      </#if>
      <div class="champ">
        <label for="otp" class="libelle">${msg("loginOtpOneTime")} <span class="exemple" id="otp-example">${msg("otpExample")}</span></label>
        <input id="otp" class="saisie" name="otp" type="text" inputmode="numeric" autocomplete="one-time-code" required
               aria-describedby="otp-example<#if wrong> otp-error</#if>" <#if wrong>aria-invalid="true" autofocus</#if>>
        <#if wrong><p class="erreur-champ" id="otp-error">${kcSanitize(messagesPerField.get("totp"))?no_esc}</p></#if>
      </div>
      <button id="kc-login" class="bouton bouton-principal" name="login" type="submit">${msg("doLogIn")}</button>
    </form>
  </#if>
</@layout.registrationLayout>

import '@vaadin/app-layout/src/vaadin-app-layout.js';
import '@vaadin/app-layout/src/vaadin-drawer-toggle.js';
import '@vaadin/button/src/vaadin-button.js';
import '@vaadin/tooltip/src/vaadin-tooltip.js';
import 'Frontend/generated/jar-resources/disableOnClickFunctions.js';
import 'Frontend/generated/jar-resources/menubarConnector.js';
import 'Frontend/generated/jar-resources/contextMenuConnector.js';
import '@vaadin/menu-bar/src/vaadin-menu-bar.js';
import '@vaadin/context-menu/src/vaadin-context-menu.js';
import 'Frontend/generated/jar-resources/flow-component-renderer.js';
import 'Frontend/generated/jar-resources/flow-component-directive.js';
import 'Frontend/generated/jar-resources/contextMenuTargetConnector.js';
import '@vaadin/avatar/src/vaadin-avatar.js';
import '@vaadin/side-nav/src/vaadin-side-nav.js';
import '@vaadin/side-nav/src/vaadin-side-nav-item.js';
import '@vaadin/icons/vaadin-iconset.js';
import '@vaadin/icon/src/vaadin-icon.js';
import '@vaadin/text-field/src/vaadin-text-field.js';
import '@vaadin/radio-group/src/vaadin-radio-group.js';
import 'Frontend/generated/jar-resources/lit-renderer.ts';
import '@vaadin/radio-group/src/vaadin-radio-button.js';
import '@vaadin/date-picker/src/vaadin-date-picker.js';
import 'Frontend/generated/jar-resources/datepickerConnector.js';
import '@vaadin/details/src/vaadin-details.js';
import '@vaadin/notification/src/vaadin-notification.js';
import '@vaadin/combo-box/src/vaadin-combo-box.js';
import 'Frontend/generated/jar-resources/comboBoxConnector.js';
import '@vaadin/multi-select-combo-box/src/vaadin-multi-select-combo-box.js';
import '@vaadin/common-frontend/ConnectionIndicator.js';
import 'Frontend/generated/jar-resources/ReactRouterOutletElement.tsx';

const loadOnDemand = (key) => {
  const pending = [];
  if (key === 'f36e6e7120e4eac18df9d651b24cee96763d66b250dd565ab7dd6ef5473c4948') {
    pending.push(import('./chunks/chunk-e42e3230018c19f89e058e59ffb5a51f004f4a1db6f8e53e7ff93b5eb2da2d97.js'));
  }
  if (key === '97046a501725b219b8de01fc5e71a2a1af714ec15b9cf8e8e6ccf8053e549784') {
    pending.push(import('./chunks/chunk-68a743b6e1ef2ffa282212d535157037c0676d6ca3666dedd26f222d7383c27c.js'));
  }
  if (key === 'b1783c531d4c3db81a932b6e5926a6cf9f80cbb6220cf1e45dc9466282dad794') {
    pending.push(import('./chunks/chunk-cf0133f6cad37f6ced1f27acaf2a92c84bd55a2f89f3457d3c9725db98fc2471.js'));
  }
  if (key === 'ddf96e84520a3de558fd35885e924a8d87dd698ea75502e1eab374de205564fa') {
    pending.push(import('./chunks/chunk-ca765cf0a6e1b19c65aee5f87c00a420339ad2a668a6722ee0cea6c3c7fccd31.js'));
  }
  if (key === '06d3008c16a90661005584f456f06cb823955b2adb28193c89cafdfc376f9183') {
    pending.push(import('./chunks/chunk-a31f73d85eaa339fea76f29f4bac1b1265450726bd9c433df9d6ac3365a01b64.js'));
  }
  if (key === '4ff05bdfc6cc404fd649e4e2e122a8b0fbf76782e949c738ec05998d640f2a2c') {
    pending.push(import('./chunks/chunk-da7b460c82820dadbbc9011489d4c393728ca406e4aeaea6971f7b75bdfc3895.js'));
  }
  if (key === '9271b7e0268253d7666a6d1c98b6d4d97ea2607c26825cde3f9a0aae0e4fdc93') {
    pending.push(import('./chunks/chunk-b2e25975557685d9ba56f923733afee22698264ea46de8e6c69ab503dffe8238.js'));
  }
  if (key === '111c5f95a114dde29a52ff8d8a38f9b62d00bdc65836886f5a28c438437bd30f') {
    pending.push(import('./chunks/chunk-2e30665a87e5ce22c891d9739494c90b367c7842f7206db37203961aacd2f226.js'));
  }
  if (key === '5fc420625c84ca616ffd3fd336fa047a59941487d6edd1c3a6392f29b15a227c') {
    pending.push(import('./chunks/chunk-1addf0af32073ce2a8e85f65857cf51c15569a34c1303118e499907cc572e3cf.js'));
  }
  if (key === '915270515ccf3e90dc7610a542089153db30bcb54ad6591fb05488ae205aeb4a') {
    pending.push(import('./chunks/chunk-f8d97ae4364686b7806d6d809ffd2ad1d7f5441d808650fbd8c862cae7515299.js'));
  }
  return Promise.all(pending);
}

window.Vaadin = window.Vaadin || {};
window.Vaadin.Flow = window.Vaadin.Flow || {};
window.Vaadin.Flow.loadOnDemand = loadOnDemand;
window.Vaadin.Flow.resetFocus = () => {
 let ae=document.activeElement;
 while(ae&&ae.shadowRoot) ae = ae.shadowRoot.activeElement;
 return !ae || ae.blur() || ae.focus() || true;
}
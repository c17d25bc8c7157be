import { defineText } from './define-text.ts';

/** Camera and microphone: being asked for, chosen, and what keeps them shut. */
export const mediaText = defineText(
  {
    asking: '请在浏览器弹出的询问里选「允许」…',
    level: '音量',
    which: { camera: '用哪个摄像头', microphone: '用哪个麦克风' },
    unnamedDevice: (number: number) => `设备 ${number}`,
    trouble: {
      refused: {
        camera: '摄像头没有获得允许。别的都能照常用；想用它的时候，照下面打开就行。',
        microphone: '麦克风没有获得允许。别的都能照常用；想用它的时候，照下面打开就行。',
        both: '摄像头和麦克风没有获得允许。别的都能照常用；想用它们的时候，照下面打开就行。',
      },
      absent: {
        camera: '没有找到摄像头。插着的话重新插一次；笔记本看看有没有遮挡滑盖或 F 键开关。也可以换手机面试。',
        microphone: '没有找到麦克风。耳机或外接话筒重新插一次，再点一次试试。',
        both: '摄像头和麦克风没有都找到。外接的重新插一次；没有摄像头的话，改成只录声音。',
      },
      busy: {
        camera: '摄像头被别的程序占着。关掉会议软件、美颜或录屏软件再试。',
        microphone: '麦克风被别的程序占着。关掉会议软件或录音软件再试。',
        both: '摄像头或麦克风被别的程序占着。关掉会议软件、美颜或录屏软件再试。',
      },
      insecure: '这个地址不是 https，浏览器不给用摄像头和麦克风。请用 https 的地址打开。',
    },
    allow: {
      wechat: '微信里打开的网页常常拿不到设备：点右上角「…」，选「在浏览器打开」。',
      ios: '打开「设置」› Safari 浏览器（或你用的浏览器）› 相机、麦克风，选「允许」，回来重新载入。',
      android:
        '点地址栏左边的图标 › 权限，打开摄像头和麦克风；再到系统「设置」› 应用 › 浏览器 › 权限里看看有没有打开。',
      mac: '点地址栏左边的图标（Safari 在菜单「Safari › 此网站的设置」），改成允许；再看「系统设置 › 隐私与安全性 › 摄像头、麦克风」里浏览器有没有打勾。',
      windows:
        '点地址栏左边的图标，把摄像头和麦克风改成「允许」；再看「设置 › 隐私和安全性 › 摄像头、麦克风」有没有让浏览器使用。',
      other: '点地址栏左边的图标，把摄像头和麦克风改成「允许」，然后重新载入。',
    },
  },
  {
    asking: 'Please choose “Allow” where the browser asks…',
    level: 'Level',
    which: { camera: 'Which camera', microphone: 'Which microphone' },
    unnamedDevice: (number) => `Device ${number}`,
    trouble: {
      refused: {
        camera: 'The camera was not allowed. Everything else works all the same; here is how to allow it.',
        microphone: 'The microphone was not allowed. Everything else works all the same; here is how to allow it.',
        both: 'Camera and microphone were not allowed. Everything else works all the same; here is how to allow them.',
      },
      absent: {
        camera: 'No camera was found. Plug it in again; on a laptop look for a shutter or a key. A phone will do, too.',
        microphone: 'No microphone was found. Plug the headset in again and retry.',
        both: 'Camera and microphone were not both found. Plug them in again, or record the sound alone.',
      },
      busy: {
        camera: 'Another program holds the camera. Close meeting or recording software and retry.',
        microphone: 'Another program holds the microphone. Close meeting or recording software and retry.',
        both: 'Another program holds the camera or the microphone. Close meeting or recording software and retry.',
      },
      insecure: 'This address is not https, so the browser gives no camera or microphone. Please open it by https.',
    },
    allow: {
      wechat: 'Pages inside WeChat often get no devices: tap “…” and open it in the browser.',
      ios: 'Settings › Safari (or your browser) › Camera and Microphone: Allow; then reload.',
      android: 'Tap the icon left of the address › Permissions; then see Settings › Apps › your browser › Permissions.',
      mac: 'Click the icon left of the address (Safari: menu Safari › Settings for This Website) and allow; then see System Settings › Privacy & Security.',
      windows:
        'Click the icon left of the address and allow camera and microphone; then see Settings › Privacy & security.',
      other: 'Click the icon left of the address, allow camera and microphone, and reload.',
    },
  },
);
